namespace Kinow.Bench.System;

/// <summary>Figures of the same thing, taken again and again.</summary>
internal sealed class Samples
{
    private readonly List<double> values = [];

    public double Median => MedianOf(values);

    /// <summary>The one in the middle: a pause that has nothing to do with what is measured does not move it.</summary>
    public static double MedianOf(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }

    public void Add(double value) => values.Add(value);
}
