namespace Kinow.ClientApi.Core.Search.Fields;

/// <summary>How the values of a searchable field are compared.</summary>
public enum FieldKind
{
    /// <summary>Word by word, whatever case and accents.</summary>
    Text,

    /// <summary>As a whole, whatever case and accents.</summary>
    Keyword,

    /// <summary>As whole numbers.</summary>
    Integer,

    /// <summary>As instants; a value such as 2026-03 means the whole period.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,
}
