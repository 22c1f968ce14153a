namespace Kinow.GraphQL.Types;

/// <summary>Shared boxes of frequent values, so that coercing them allocates nothing.</summary>
internal static class Boxes
{
    private const int Smallest = -1;
    private const int Largest = 256;

    private static readonly object[] SmallInts = [.. Enumerable.Range(Smallest, Largest - Smallest + 1).Select(i => (object)i)];

    public static object True { get; } = true;

    public static object False { get; } = false;

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => value is >= Smallest and <= Largest ? SmallInts[value - Smallest] : value;
}
