// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/tree_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vouch::ui
{

using namespace treeMetrics;

namespace
{

/// Hangs people below whoever brought them first; links are by time.
void hang(const ReferralGraph &graph, TreeLayout &layout)
{
    for (int link = 0; link < int(graph.links.size()); ++link) {
        const int parent = graph.links[link].referrer;
        const int child = graph.links[link].referred;
        if (parent == child || layout.nodes[child].parent >= 0)
            continue;
        int above = parent;
        while (above >= 0 && above != child)
            above = layout.nodes[above].parent;
        if (above == child) {
            ++layout.circles;
            continue;
        }
        layout.nodes[child].parent = parent;
        layout.nodes[child].link = link;
        layout.nodes[parent].children.append(child);
    }
}

void weigh(const ReferralGraph &graph, TreeLayout &layout)
{
    qint64 maxBought = 1;
    qint64 maxBrought = 1;
    for (const ReferralGraph::Node &node : graph.nodes) {
        maxBought = std::max(maxBought, node.purchaseMinor);
        maxBrought = std::max(maxBrought, node.advocacyMinor);
    }
    for (int i = 0; i < int(graph.nodes.size()); ++i) {
        const double bought = double(std::max<qint64>(0, graph.nodes[i].purchaseMinor));
        const double brought = double(std::max<qint64>(0, graph.nodes[i].advocacyMinor));
        // Areas, not radii, are what the eye compares.
        layout.nodes[i].radius = smallest + (largest - smallest) * std::sqrt(bought / double(maxBought));
        layout.nodes[i].ring = std::sqrt(brought / double(maxBrought));
    }
}

/// The people of one tree, parents before children, with their generations. Without recursion: a chain may be
/// as long as there are people.
QList<int> walk(TreeLayout &layout, int root)
{
    QList<int> order;
    QList<int> open{root};
    while (!open.isEmpty()) {
        const int node = open.takeLast();
        order.append(node);
        const QList<int> &children = layout.nodes[node].children;
        for (auto child = children.crbegin(); child != children.crend(); ++child) {
            layout.nodes[*child].generation = layout.nodes[node].generation + 1;
            open.append(*child);
        }
    }
    return order;
}

struct Tree {
    QList<int> order;
    double width = 0;
    int generations = 0;
};

/// Places a tree's people as if it stood at the left edge; leaves side by side, parents above the middle.
Tree placeTree(TreeLayout &layout, int root)
{
    Tree tree;
    tree.order = walk(layout, root);
    for (const int node : std::as_const(tree.order)) {
        TreeLayout::Node &one = layout.nodes[node];
        tree.generations = std::max(tree.generations, one.generation + 1);
        if (one.children.isEmpty()) {
            one.centre.setX(tree.width + slot / 2);
            tree.width += slot;
        }
    }
    for (auto node = tree.order.crbegin(); node != tree.order.crend(); ++node) {
        TreeLayout::Node &one = layout.nodes[*node];
        if (!one.children.isEmpty())
            one.centre.setX((layout.nodes[one.children.first()].centre.x() +
                             layout.nodes[one.children.last()].centre.x()) /
                            2);
    }
    return tree;
}

} // namespace

TreeLayout layOutTrees(const ReferralGraph &graph, double width)
{
    TreeLayout layout;
    layout.nodes.resize(graph.nodes.size());
    hang(graph, layout);
    weigh(graph, layout);
    QList<Tree> trees;
    for (int i = 0; i < int(layout.nodes.size()); ++i) {
        if (layout.nodes[i].parent < 0)
            trees.append(placeTree(layout, i));
    }
    std::stable_sort(trees.begin(), trees.end(), [](const Tree &a, const Tree &b) {
        return std::pair(a.generations, a.order.size()) > std::pair(b.generations, b.order.size());
    });
    double top = 0;
    double widest = 0;
    QList<std::pair<qsizetype, double>> rows; ///< where each row's people end in `order`, and how wide it is
    for (qsizetype first = 0; first < trees.size();) {
        // A row takes trees until it is full; one that is wider than that stands alone.
        double x = 0;
        int generations = 0;
        qsizetype next = first;
        for (; next < trees.size() && (next == first || x + trees[next].width <= width); ++next) {
            for (const int node : std::as_const(trees[next].order)) {
                TreeLayout::Node &one = layout.nodes[node];
                one.centre += QPointF(x, top + one.generation * levelHeight + largest + 6);
                layout.order.append(node);
            }
            generations = std::max(generations, trees[next].generations);
            x += trees[next].width;
        }
        for (int generation = 0; generation < generations; ++generation)
            layout.levels.append({generation, top + generation * levelHeight, levelHeight});
        rows.append({layout.order.size(), x});
        widest = std::max(widest, x);
        top += generations * levelHeight + 20;
        first = next;
    }
    // Rows stand above each other by their middles, near the root of the widest.
    qsizetype at = 0;
    for (const auto &[end, wide] : std::as_const(rows)) {
        for (; at < end; ++at)
            layout.nodes[layout.order[at]].centre += QPointF((widest - wide) / 2, 0);
    }
    layout.bounds = QRectF(0, 0, widest, std::max(0.0, top - 20));
    return layout;
}

} // namespace vouch::ui
