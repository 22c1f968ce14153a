namespace Kinow.Conformance.Tests.Fakes;

/// <summary>An object of the fake data: a seed from which its fields derive their values, and the name of its type.</summary>
internal sealed class FakeObject(uint seed, string type)
{
    private readonly Dictionary<(string Field, string Arguments), object?> values = [];

    public uint Seed { get; } = seed;

    public string Type { get; } = type;

    /// <summary>The value of a field, the same object each time it is asked for.</summary>
    public object? Remember(string field, string arguments, Func<object?> create)
    {
        lock (values)
        {
            if (!values.TryGetValue((field, arguments), out var value))
            {
                values[(field, arguments)] = value = create();
            }

            return value;
        }
    }
}
