namespace Kinow.ClientApi.Core.Search;

/// <summary>A field that a query may name.</summary>
public abstract class SearchField
{
    private protected SearchField(string name, FieldKind kind)
    {
        Name = name;
        Kind = kind;
    }

    /// <summary>Its name in queries.</summary>
    public string Name { get; }

    /// <summary>How its values are compared.</summary>
    public FieldKind Kind { get; }

    /// <summary>What a match of free words in it is worth; 0 when free words do not look here.</summary>
    public int FreeTextWeight { get; init; }

    /// <summary>Whether a range is accepted although it is text: then values that are whole numbers are compared as numbers.</summary>
    public bool NumericText { get; init; }

    /// <summary>Whether a collection can be sorted by it.</summary>
    public abstract bool Sortable { get; }

    /// <summary>Whether its values are words rather than numbers.</summary>
    public bool IsText => Kind is FieldKind.Text or FieldKind.Keyword;
}
