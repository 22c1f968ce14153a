namespace Kinow.ClientApi.Core.Values;

/// <summary>The names that values of an enumeration have in tables, in documents and on command lines.</summary>
/// <param name="comparison">How names are compared that are looked for.</param>
/// <param name="all">Each value with its name.</param>
public sealed class EnumNames<T>(StringComparison comparison, params (T Value, string Name)[] all)
    where T : struct, Enum
{
    /// <summary>Each value with its name, in the order in which people read them.</summary>
    public IReadOnlyList<(T Value, string Name)> All => all;

    /// <summary>All names, for messages: separated by commas.</summary>
    public string Text { get; } = string.Join(", ", all.Select(static known => known.Name));

    /// <summary>The value with a name; null when there is none.</summary>
    public T? Find(ReadOnlySpan<char> name) => TryFind(name, out var value) ? value : null;

    /// <summary>The value with a name.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryFind(ReadOnlySpan<char> name, out T value)
    {
        foreach (var (known, itsName) in all)
        {
            if (!name.Equals(itsName, comparison)) continue;
            value = known;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The name of a value.</summary>
    public string NameOf(T value) => all.First(known => EqualityComparer<T>.Default.Equals(known.Value, value)).Name;
}
