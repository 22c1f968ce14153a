namespace Kinow.ClientApi.Search.Gateway.Bodies;

/// <summary>Where a document is written: an alias or one index by its own name.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsAlias">
/// Whether the name must be an alias. A write to an alias that is not there writes nothing and creates nothing.
/// </param>
internal readonly record struct SearchTarget(string Name, bool IsAlias)
{
    /// <summary>The index behind an alias.</summary>
    public static SearchTarget Alias(string name) => new(name, true);

    /// <summary>
    /// An index by its own name. The engine creates it on the first write if it is missing, so the name must be one that an index template
    /// covers.
    /// </summary>
    public static SearchTarget Index(string name) => new(name, false);

    /// <summary>Refuses what cannot be the name of one index or alias, wildcards and lists above all.</summary>
    /// <exception cref="ArgumentException">The name is none.</exception>
    internal static string Check(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > 255 || name[0] is '-' or '_' or '+' or '.')
        {
            throw new ArgumentException($"'{name}' is no name of an index.", nameof(name));
        }

        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter is not ('-' or '_' or '.'))
            {
                throw new ArgumentException($"'{name}' is no name of an index.", nameof(name));
            }
        }

        return name;
    }
}
