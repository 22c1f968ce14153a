namespace Kinow.Bench.System;

/// <summary>Figures of the same thing, taken again and again.</summary>
internal sealed class Samples
{
    private readonly List<double> values = [];

    public double Median => MedianOf(values);

    /// <summary>The one that a share of all are below.</summary>
    /// <param name="share">From 0 to 1.</param>
    public double At(double share) => At(values, share);

    /// <summary>The one in the middle: a pause that has nothing to do with what is measured does not move it.</summary>
    public static double MedianOf(IEnumerable<double> values) => At(values, 0.5);

    public void Add(double value) => values.Add(value);

    private static double At(IEnumerable<double> values, double share)
    {
        var ordered = values.Order().ToArray();
        return ordered[Math.Min(ordered.Length - 1, (int)(ordered.Length * share))];
    }
}
