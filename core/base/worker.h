// A thread that is given orders and gives back reports, one for each, in the order given.
//
// It shares nothing with the others: what `work` holds is used by whose turn it is alone, orders and
// reports are values. The owner gives, takes and waits from one thread. What `work` throws instead of a
// report is thrown to the owner, by the call that would have given the report.
//
// The memory for a report is that of its order: none is needed to come to a turn or to give a report.
#pragma once

#include "core/base/mailbox.h"

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <thread>

namespace jointly {

template <class Order, class Report>
class Worker {
    struct Job {
        Order order;
        std::function<void()> told;
        std::optional<Report> report;
        std::exception_ptr thrown;
    };

public:
    // An order that is ready to be given.
    using Ready = typename Mailbox<Job>::Letter;

    // `work` makes a Report of an Order, which it may use up.
    template <class Work>
    explicit Worker(Work work)
    {
        // A std::function holds only what can be copied, which a file cannot.
        idle_.put([work = std::make_shared<Work>(std::move(work))](
                      Order& order) { return (*work)(order); });
        thread_ = std::thread([this] {
            for (Ready job = orders_.receive(); !job.empty(); job = orders_.receive()) {
                carry_out(job.front());
                const std::function<void()> told = std::move(job.front().told);
                reports_.send(std::move(job));
                if (told) {
                    told();
                }
            }
        });
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
        give_ready(ready(std::move(order), std::move(told)));
    }
    // The same in two steps, of which the second takes no memory.
    [[nodiscard]] static Ready ready(Order order, std::function<void()> told = {})
    {
        return Mailbox<Job>::letter({std::move(order), std::move(told), std::nullopt, nullptr});
    }
    void give_ready(Ready order) noexcept { orders_.send(std::move(order)); }

    // The report on an order that the owner carries out itself, for one that would only wait: to hand an
    // order over and its report back can take as long as a fast disk. Comes after the order that the thread
    // has begun, and before those that it has not.
    [[nodiscard]] Report do_here(Ready order)
    {
        carry_out(order.front());
        return report_of(std::move(order.front()));
    }

    // The next report; nothing where none has come yet. Never waits.
    [[nodiscard]] std::optional<Report> take() { return report_in(reports_.take()); }
    // The next report, for which it waits until then at most; nothing where none came.
    [[nodiscard]] std::optional<Report> wait_until(std::chrono::steady_clock::time_point then)
    {
        return report_in(reports_.wait_until(then));
    }

    // The next report, for which it waits. Only while one is owed.
    [[nodiscard]] Report wait() { return report_of(std::move(*reports_.wait())); }

private:
    void carry_out(Job& job) noexcept
    {
        auto work = idle_.receive();
        try {
            job.report.emplace(work.front()(job.order));
        } catch (...) {
            job.thrown = std::current_exception();
        }
        idle_.send(std::move(work));
    }
    [[nodiscard]] static std::optional<Report> report_in(std::optional<Job> job)
    {
        return job ? std::optional<Report>(report_of(std::move(*job))) : std::nullopt;
    }
    [[nodiscard]] static Report report_of(Job job)
    {
        if (job.thrown) {
            std::rethrow_exception(job.thrown);
        }
        return std::move(*job.report);
    }

    // The work while nobody is at it; whose turn it is has taken it out.
    Mailbox<std::function<Report(Order&)>> idle_;
    Mailbox<Job> orders_;
    Mailbox<Job> reports_;
    std::thread thread_;
};

}  // namespace jointly
