namespace Kinow.Infra.Tests;

/// <summary>Writes the objects that assertions compare with.</summary>
internal static class Json
{
    public static Dictionary<string, object> Of(params ReadOnlySpan<(string Name, object Value)> members)
    {
        var result = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in members) result.Add(name, value);
        return result;
    }
}
