// Memory that runs out on demand, for programs of their own: whatever links tests_failing_memory takes all
// its memory through the operator new that stands there.
#pragma once

#include <cstdint>
#include <new>

namespace jointly {

// Which taking of memory fails, by any thread; from 1.
struct Famine {
    std::uint64_t at = 1;
    bool for_good = false;  // and all that follow
};

class FailingMemory {
public:
    explicit FailingMemory(const Famine& famine) : famine_(famine) {}

    // Runs the step while memory fails as planned. Whether std::bad_alloc came out of it.
    template <class Step>
    bool during(Step step)
    {
        const Begun begun(*this);
        try {
            step();
        } catch (const std::bad_alloc&) {
            return true;
        }
        return false;
    }

    // Whether any taking failed so far.
    [[nodiscard]] bool struck() const { return taken_ >= famine_.at; }

    // From here to the end of the program; how often memory was taken since.
    static void begin(const Famine& famine);
    [[nodiscard]] static std::uint64_t taken_since();

private:
    struct Begun {
        explicit Begun(FailingMemory& memory);
        Begun(const Begun&) = delete;
        Begun& operator=(const Begun&) = delete;
        ~Begun();

        FailingMemory& memory;
    };

    Famine famine_;
    std::uint64_t taken_ = 0;
};

}  // namespace jointly
