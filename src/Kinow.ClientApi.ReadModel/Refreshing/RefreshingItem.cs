namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>An item that is being refreshed.</summary>
internal sealed class RefreshingItem(string id)
{
    /// <summary>Its id.</summary>
    public string Id => id;

    /// <summary>The number of documents written; those of a group count for its first.</summary>
    public int Written { get; set; }
}
