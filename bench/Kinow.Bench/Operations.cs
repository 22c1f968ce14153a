namespace Kinow.Bench;

/// <summary>The documents of bench/operations.</summary>
internal static class Operations
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(Operations).Assembly.GetManifestResourceStream($"{name}.graphql")
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
