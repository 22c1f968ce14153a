using System.Globalization;

namespace Kinow.Conformance.Tests;

/// <summary>How much to try: enough for every change, or what a night allows (<c>KINOW_LONG=1</c>).</summary>
internal static class LongForm
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("KINOW_LONG") == "1";

    /// <summary>The seed of everything that is generated: the same every time, unless <c>KINOW_SEED</c> gives another.</summary>
    public static int Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("KINOW_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 20_250_901;

    public static int Choose(int usual, int atNight) => IsOn ? atNight : usual;
}
