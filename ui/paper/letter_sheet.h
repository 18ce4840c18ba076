// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <memory>

/// A PDF on which plain text is put in millimetres. Inside the room.
namespace vouch::ui
{

class LetterSheet
{
public:
    /// `size` in millimetres.
    LetterSheet(QSizeF size, const QString &title);
    QPainter &painter() { return m_painter; }
    QSizeF size() const { return m_size; }
    void newPage();
    int pages() const { return m_pages; }
    /// What the PDF is.
    Result<QByteArray> finish();

    static QFont font(double points, bool bold = false);
    /// Of one line, in millimetres.
    static double lineHeight(const QFont &font);
    static double widthOf(const QFont &font, const QString &text);
    /// The lines into which a text is broken in so much room.
    static QStringList wrapped(const QFont &font, const QString &text, double width);
    /// One line with its upper edge at `y`; `area` is what alignment is about.
    void line(const QFont &font, const QString &text, double x, double y, double width = 0,
              Qt::Alignment alignment = Qt::AlignLeft);
    /// The same, made smaller until it fits.
    void fittingLine(QFont font, const QString &text, double x, double y, double width);
    void rule(double x, double y, double width, double thickness = 0.2);

private:
    QSizeF m_size;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    bool m_begun = false;
    int m_pages = 1;
};

} // namespace vouch::ui
