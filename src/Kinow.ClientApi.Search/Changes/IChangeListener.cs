namespace Kinow.ClientApi.Search.Changes;

/// <summary>Hears what its own process tells in the feed of changes.</summary>
public interface IChangeListener
{
    /// <summary>
    /// Something has changed and was told. Whoever wrote it waits for the call, so it returns at once and throws nothing.
    /// </summary>
    void OnTold(IReadOnlyCollection<ChangeKey> changes);
}
