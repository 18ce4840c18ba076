// SPDX-License-Identifier: GPL-3.0-or-later
// A program that nobody runs: CMake compiles the headers of tests with it.
int main()
{
    return 0;
}
