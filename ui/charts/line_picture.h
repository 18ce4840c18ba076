// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_parts.h"

/// Pictures made of lines: a name, its bars with an interval, its figures. All of them are laid out and
/// painted here, so that each fits any width: where names, bars and figures find no room beside each other
/// they go below each other. Inside the room.
namespace vouch::ui::parts
{

/// A figure beside the bars, or behind its heading in words below them where there is little room.
struct LineFigure {
    QString text;
    QColor colour{}; ///< unless it is that of texts
    bool strong = false;
    int column = -1; ///< the cell behind it; −1: it cannot be chosen
};

struct LineBar {
    std::optional<double> value; ///< nothing: no bar
    QColor colour;
    bool hatched = false;
    int column = -1;
    QString said{};  ///< of the mark, without the line's name
    QString label{}; ///< at the bar's end; of joined bars inside
    int row = -1;    ///< unless it is the line's
};

struct PictureLine {
    QString name;
    QList<LineBar> bars;
    QList<LineFigure> figures;
    int row = -1, part = -1;
    std::optional<double> low{}, high{}; ///< the interval of the first bar
    std::optional<double> reference{};   ///< a stroke to compare it with
    QList<double> ticks{};               ///< a thin line goes on to them below the bar
    bool running = false;                ///< a month that is not over
    QString said{};                      ///< the whole line is one mark and says so, instead of its bars
    int column = -1;                     ///< of that mark
};

struct LineGroup {
    QString title{};
    QList<PictureLine> lines{};
    QString rest{};         ///< "and n more …"
    bool restFirst = false; ///< of months: those left out are earlier
    QStringList heads{};    ///< instead of the picture's
};

/// A sample and what it means, or only words.
struct LineKey {
    QString text;
    QColor colour{};
    bool hatched = false;
};

struct LinePicture {
    enum class Bars { Apart, Joined, Nested };
    Bars bars = Bars::Apart;
    QString nameHead{};
    QStringList heads{}; ///< of the figures
    QList<LineKey> keys{};
    QList<LineGroup> groups{};
    bool sameScale = true;                 ///< of all groups
    bool sideBySide = false;               ///< groups, where there is room
    bool namesAbove = false;               ///< names are sentences
    std::optional<double> from{}, to{};    ///< ends of the scale, else those of the figures
    QList<double> grid{};                  ///< strokes across
    QString (*gridText)(double) = nullptr; ///< stands below them
    std::optional<double> overall{};       ///< a dashed stroke across
};

/// Rows that have room.
struct Shown {
    std::vector<int> rows;
    QString rest; ///< of those left out
    bool restFirst = false;
};
/// The first of them; of months, which come by time, the latest.
Shown latest(std::vector<int> rows, bool months, int most);

double lineHeight(const LinePicture &picture, double width, const ChartStyle &style);
QList<ChartMark> paintLines(QPainter &painter, const QRectF &area, const LinePicture &picture,
                            const ChartStyle &style);

/// Samples and words one after the other, on as many lines as they need.
double keysHeight(const QList<LineKey> &keys, double width, const ChartStyle &style);
void paintKeys(QPainter &painter, const QRectF &area, const QList<LineKey> &keys, const ChartStyle &style);

} // namespace vouch::ui::parts
