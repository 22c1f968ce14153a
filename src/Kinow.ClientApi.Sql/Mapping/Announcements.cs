namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>All that is announced when a row of a table changes.</summary>
internal sealed class Announcements(ChangeSubject subject)
{
    private readonly List<ChangeSubject> parents = [];
    private readonly List<(Table Table, string Condition, bool Stays)> dependents = [];

    internal ChangeSubject Subject { get; } = subject;

    /// <summary>Aggregates of which the row is a part besides being one itself: announced when it leaves them.</summary>
    internal IReadOnlyList<ChangeSubject> Parents => parents;

    /// <summary>Rows of other aggregates that a foreign key removes or changes with this one. Cascades fire no triggers.</summary>
    internal IReadOnlyList<(Table Table, string Condition, bool Stays)> Dependents => dependents;

    /// <summary>What must hold of <c>OLD</c> and <c>NEW</c> besides for a change to be announced; null when nothing must.</summary>
    internal string? UpdateCondition { get; private set; }

    /// <summary>What must hold of <c>OLD</c> for a removal to be announced; null when nothing must.</summary>
    internal string? DeleteCondition { get; private set; }

    /// <summary>Whether new rows are announced.</summary>
    internal bool TellsInserts { get; private set; } = true;

    /// <summary>Announces these changes alone, and no new rows.</summary>
    internal Announcements Only(string update, string delete)
    {
        (UpdateCondition, DeleteCondition, TellsInserts) = (update, delete, false);
        return this;
    }

    /// <summary>Announces changes of a row only where this holds of <c>OLD</c> and <c>NEW</c>.</summary>
    internal Announcements When(string update)
    {
        UpdateCondition = update;
        return this;
    }

    internal Announcements With(ChangeSubject parent)
    {
        parents.Add(parent);
        return this;
    }

    /// <param name="table">The table of rows that are removed too.</param>
    /// <param name="condition">Finds them; <c>{row}</c> is the row that goes.</param>
    internal Announcements Removes(Table table, string condition)
    {
        dependents.Add((table, condition, false));
        return this;
    }

    /// <param name="table">The table of rows whose reference is set to null.</param>
    /// <param name="condition">Finds them; <c>{row}</c> is the row that goes.</param>
    internal Announcements Releases(Table table, string condition)
    {
        dependents.Add((table, condition, true));
        return this;
    }
}
