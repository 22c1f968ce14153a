namespace Kinow.ClientApi.Search.Changes;

/// <summary>Changes that are told together.</summary>
internal sealed class ChangeBatch
{
    internal List<ChangeKey> Changes { get; } = [];

    /// <summary>Whether they were told.</summary>
    internal bool IsWritten { get; set; }
}
