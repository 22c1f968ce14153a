using System.Collections.Immutable;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>What mutations have done. It is lost when the process ends.</summary>
internal sealed class DraftState
{
    private const int FirstCreated = 1001;

    private readonly Lock gate = new();
    private ImmutableDictionary<string, ImmutableDictionary<string, DraftValue>> changed =
        ImmutableDictionary<string, ImmutableDictionary<string, DraftValue>>.Empty;

    private ImmutableDictionary<string, ImmutableList<string>> created = ImmutableDictionary<string, ImmutableList<string>>.Empty;
    private ImmutableHashSet<string> deleted = [];
    private int next = FirstCreated;

    /// <summary>The number of the next object that is created.</summary>
    public int NextNumber()
    {
        lock (gate) return next++;
    }

    /// <summary>Remembers fields of an object.</summary>
    public void Change(string key, ImmutableDictionary<string, DraftValue> fields)
    {
        lock (gate) changed = changed.SetItem(key, Of(key).SetItems(fields));
    }

    /// <summary>Remembers an object of a type.</summary>
    public void Create(string type, string id)
    {
        lock (gate) created = created.SetItem(type, CreatedOf(type).Insert(0, id));
    }

    /// <summary>Remembers that an object is gone.</summary>
    public void Delete(string key)
    {
        lock (gate) deleted = deleted.Add(key);
    }

    /// <summary>Whether an object is gone.</summary>
    public bool IsDeleted(string key) => deleted.Contains(key);

    /// <summary>The fields of an object that mutations have set.</summary>
    public ImmutableDictionary<string, DraftValue> Of(string key) =>
        changed.GetValueOrDefault(key, ImmutableDictionary<string, DraftValue>.Empty);

    /// <summary>The ids of what was created of a type, the last first.</summary>
    public ImmutableList<string> CreatedOf(string type) => created.GetValueOrDefault(type, []);
}
