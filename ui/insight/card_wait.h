// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace vouch::ui
{

/// Beside a card's title while its figures are computed for longer than a blink: of when the picture is that
/// is still shown, that work goes on, and Cancel; after that, Compute again.
class CardWait final : public QWidget
{
    Q_OBJECT
public:
    explicit CardWait(const QString &cardName, QWidget *parent = nullptr);
    /// `asOf`: of when the picture shown is ("10:42"); empty: there is none.
    void showComputing(const QString &asOf);
    void showStopped(const QString &asOf);

signals:
    void cancelled();
    void againRequested();

private:
    enum class Shows { Computing, Stopped };
    void showAs(Shows shows, const QString &text, const QString &button);

    QString m_name;
    Shows m_shows = Shows::Computing;
    QWidget *m_spinner;
    QLabel *m_text;
    QPushButton *m_button;
};

/// Grey bars where a chart will be.
class CardSkeleton final : public QWidget
{
    Q_OBJECT
public:
    explicit CardSkeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vouch::ui
