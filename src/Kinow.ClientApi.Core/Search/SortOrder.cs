namespace Kinow.ClientApi.Core.Search;

/// <summary>Direction of an ordering.</summary>
public enum SortOrder
{
    /// <summary>Smallest first.</summary>
    Asc,

    /// <summary>Largest first.</summary>
    Desc,
}
