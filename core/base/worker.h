// A thread that is given orders and gives back reports, one for each, in the order given.
//
// It shares nothing with the others: what `work` holds is used by whose turn it is alone, orders and
// reports are values. The owner gives, takes and waits from one thread. What `work` throws instead of a
// report is thrown to the owner, by the call that would have given the report.
#pragma once

#include "core/base/mailbox.h"

#include <exception>
#include <functional>
#include <memory>
#include <thread>

namespace jointly {

template <class Order, class Report>
class Worker {
public:
    // `work` makes a Report of an Order.
    template <class Work>
    explicit Worker(Work work)
        // A std::function holds only what can be copied, which a file cannot.
        : work_([work = std::make_shared<Work>(std::move(work))](
                    Order order) { return (*work)(std::move(order)); }),
          thread_([this] {
              while (auto given = orders_.wait()) {
                  reports_.put(outcome_of(std::move(given->order)));
                  if (given->told) {
                      given->told();
                  }
              }
          })
    {
        turn_.put({});
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    // Waits until all orders are done.
    ~Worker()
    {
        orders_.close();
        thread_.join();
    }

    // `told` runs on the thread once the report can be taken: to wake whoever sleeps until then.
    void give(Order order, std::function<void()> told = {})
    {
        orders_.put({std::move(order), std::move(told)});
    }

    // The next report; nothing where none has come yet. Never waits.
    [[nodiscard]] std::optional<Report> take()
    {
        auto outcome = reports_.take();
        return outcome ? std::optional<Report>(report_of(std::move(*outcome))) : std::nullopt;
    }

    // The next report, for which it waits. Only while one is owed.
    [[nodiscard]] Report wait() { return report_of(std::move(*reports_.wait())); }

    // The report on an order that the owner carries out itself, for one that would only wait: to hand an
    // order over and its report back can take as long as a fast disk. Comes after the order that the thread
    // has begun, and before those that it has not.
    [[nodiscard]] Report do_here(Order order) { return report_of(outcome_of(std::move(order))); }

private:
    // Who has taken it may use `work_`.
    struct Turn {};
    struct Given {
        Order order;
        std::function<void()> told;
    };
    struct Outcome {
        std::optional<Report> report;
        std::exception_ptr thrown;
    };
    [[nodiscard]] Outcome outcome_of(Order order)
    {
        (void)turn_.wait();
        Outcome outcome;
        try {
            outcome.report.emplace(work_(std::move(order)));
        } catch (...) {
            outcome.thrown = std::current_exception();
        }
        turn_.put({});
        return outcome;
    }
    [[nodiscard]] static Report report_of(Outcome outcome)
    {
        if (outcome.thrown) {
            std::rethrow_exception(outcome.thrown);
        }
        return std::move(*outcome.report);
    }

    std::function<Report(Order)> work_;
    Mailbox<Turn> turn_;
    Mailbox<Given> orders_;
    Mailbox<Outcome> reports_;
    std::thread thread_;  // last: it uses the others
};

}  // namespace jointly
