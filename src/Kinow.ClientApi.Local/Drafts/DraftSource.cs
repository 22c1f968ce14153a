namespace Kinow.ClientApi.Local.Drafts;

/// <summary>An object that fields are read from.</summary>
/// <param name="typeName">Its concrete type.</param>
/// <param name="key">What tells it from all others: values follow from it.</param>
internal abstract class DraftSource(string typeName, string key)
{
    public string TypeName { get; } = typeName;

    public string Key { get; } = key;

    /// <summary>Whether it belongs to nobody in particular, like what hangs at the root: its lists have what was created.</summary>
    public bool IsGlobal { get; init; }
}
