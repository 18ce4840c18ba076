// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <random>

namespace vouch::exchange
{

/// Random choices that are the same everywhere for one seed: the generator is fixed by the C++ standard, and
/// the arithmetic on it is whole numbers only, unlike the distributions of the standard library.
class SampleRandom
{
public:
    explicit SampleRandom(quint32 seed)
        : m_engine(seed)
    {
    }

    /// 0 … bound − 1; 0 where the bound is not positive.
    qint64 below(qint64 bound)
    {
        return bound > 0 ? qint64((quint64(m_engine()) * quint64(bound)) >> 32) : 0;
    }
    /// From `least` to `most`, both included.
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template<class T>
    const T &pick(const QList<T> &list)
    {
        return list.at(qsizetype(below(list.size())));
    }
    /// Position in a list of weights, heavier ones more often.
    qsizetype weighted(const QList<int> &weights)
    {
        qint64 sum = 0;
        for (const int weight : weights)
            sum += weight;
        qint64 left = below(sum);
        for (qsizetype number = 0; number < weights.size(); ++number) {
            left -= weights.at(number);
            if (left < 0)
                return number;
        }
        return weights.size() - 1;
    }

private:
    std::mt19937 m_engine;
};

} // namespace vouch::exchange
