namespace Kinow.ClientApi.Core.Screens;

/// <summary>What a link leads to.</summary>
public enum LinkTargetType
{
    /// <summary>A screen.</summary>
    Screen,

    /// <summary>A product.</summary>
    Product,

    /// <summary>A category.</summary>
    Category,

    /// <summary>A page of text.</summary>
    Page,

    /// <summary>An address.</summary>
    Url,

    /// <summary>A search.</summary>
    Search,
}
