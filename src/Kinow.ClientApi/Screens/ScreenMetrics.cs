using System.Diagnostics.Metrics;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Screens;

/// <summary>What was left out of screens and menus, because what it names is gone or cannot be seen.</summary>
internal static class ScreenMetrics
{
    private static readonly Meter Meter = new(SignInMetrics.MeterName);

    private static readonly Counter<long> LeftOut = Meter.CreateCounter<long>(
        "kinow.screen.left_out", "{part}", "Blocks, slides and entries of menus that lead to nothing that can be seen, by what they are.");

    /// <summary>Counts parts.</summary>
    /// <param name="part">What they are.</param>
    public static void OnLeftOut(string part, int count)
    {
        if (count > 0) LeftOut.Add(count, new KeyValuePair<string, object?>("part", part));
    }
}
