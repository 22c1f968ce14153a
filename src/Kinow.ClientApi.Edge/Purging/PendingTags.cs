using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Search.Changes;

namespace Kinow.ClientApi.Edge.Purging;

/// <summary>What is to be purged, each tag once. Bounded: beyond the limit it is everything.</summary>
/// <param name="most">The most tags.</param>
internal sealed class PendingTags(int most)
{
    private readonly HashSet<Dependency> tags = [];

    public bool IsEmpty => tags.Count == 0;

    public void Add(IEnumerable<ChangeKey> changes)
    {
        foreach (var tag in changes.SelectMany(ChangedTags.Of))
        {
            if (tags.Contains(ChangedTags.Everything)) return;
            if (tag == ChangedTags.Everything || (tags.Count == most && !tags.Contains(tag))) Become(ChangedTags.Everything);
            else tags.Add(tag);
        }
    }

    /// <summary>Gives them away.</summary>
    public string[] Take()
    {
        string[] taken = [.. tags.Select(static tag => tag.ToString()).Order(StringComparer.Ordinal)];
        tags.Clear();
        return taken;
    }

    private void Become(Dependency tag)
    {
        tags.Clear();
        tags.Add(tag);
    }
}
