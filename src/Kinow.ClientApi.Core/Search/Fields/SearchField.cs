namespace Kinow.ClientApi.Core.Search.Fields;

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

    /// <summary>The score of a free-text match in this field; 0 when free text does not search it.</summary>
    public int FreeTextWeight { get; init; }

    /// <summary>Whether a range is accepted although it is text: then values that are whole numbers are compared as numbers.</summary>
    public bool NumericText { get; init; }

    /// <summary>The folded name of the metadata that it reads; null for a field of the item itself.</summary>
    public string? MetadataName { get; init; }

    /// <summary>Whether it is only true of an item that is published at the moment of the request.</summary>
    public bool WhilePublished { get; init; }

    /// <summary>Whether a collection can be sorted by it.</summary>
    public abstract bool Sortable { get; }

    /// <summary>
    /// Whether it is ordered by a text in the language of the request. Other texts that can be ordered are whole keywords.
    /// </summary>
    public bool IsOrderedByText => Kind == FieldKind.Text && Sortable;

    /// <summary>Whether its values are words rather than numbers.</summary>
    public bool IsText => Kind is FieldKind.Text or FieldKind.Keyword;
}
