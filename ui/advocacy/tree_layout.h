// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/advocacy.h"

#include <QList>
#include <QRectF>

namespace vouch::ui
{

/// Where the people of the referral trees are drawn. Pure, so that a thread of its own can compute it.
struct TreeLayout {
    struct Node {
        int parent = -1; ///< position in the graph's nodes; −1: brought by nobody
        int link = -1;   ///< the referral by which they came; position in the graph's links
        int generation = 0;
        QPointF centre;      ///< of the disc
        double radius = 0;   ///< by own purchases
        double ring = 0;     ///< by advocacy: share of the circle, 0–1
        QList<int> children; ///< by the time they came
    };
    /// One generation of one row of trees.
    struct Level {
        int generation = 0;
        double top = 0, height = 0;
    };
    QList<Node> nodes;   ///< as in the graph
    QList<int> order;    ///< trees one after another, parents before children
    QList<Level> levels; ///< from top to bottom
    QRectF bounds;
    int circles = 0; ///< referrals left out because they would close one
};

/// Everybody hangs below whoever brought them first; trees stand beside each other, largest first, in rows of
/// about `width`. Parents stand above the middle of their children; nobody overlaps.
TreeLayout layOutTrees(const ReferralGraph &graph, double width);

namespace treeMetrics
{
constexpr double slot = 104;        ///< room of a person across
constexpr double levelHeight = 116; ///< from one generation to the next
constexpr double smallest = 9, largest = 26;
} // namespace treeMetrics

} // namespace vouch::ui
