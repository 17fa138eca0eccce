// A thread that is given orders and gives back reports, one for each, in the order given.
//
// It shares nothing with the others: what `work` holds is the thread's alone, orders and reports are
// values. The owner gives, takes and waits from one thread.
#pragma once

#include "core/base/mailbox.h"

#include <functional>
#include <thread>

namespace jointly {

template <class Order, class Report>
class Worker {
public:
    // `work` makes a Report of an Order, and throws nothing.
    template <class Work>
    explicit Worker(Work work)
        : thread_([this, work = std::move(work)]() mutable {
              while (auto given = orders_.wait()) {
                  reports_.put(work(std::move(given->order)));
                  if (given->told) {
                      given->told();
                  }
              }
          })
    {}
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
    [[nodiscard]] std::optional<Report> take() { return reports_.take(); }

    // The next report, for which it waits. Only while one is owed.
    [[nodiscard]] Report wait() { return std::move(*reports_.wait()); }

private:
    struct Given {
        Order order;
        std::function<void()> told;
    };
    Mailbox<Given> orders_;
    Mailbox<Report> reports_;
    std::thread thread_;  // last: it uses the others
};

}  // namespace jointly
