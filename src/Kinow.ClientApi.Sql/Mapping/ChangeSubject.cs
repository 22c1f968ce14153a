namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>
/// What a change of a row is announced as: SQL expressions over the row, in which <c>{row}</c> stands for what the row is called.
/// </summary>
/// <param name="Aggregate">Kind of the aggregate.</param>
/// <param name="Key">Its id.</param>
/// <param name="Identity">The columns that the aggregate and its id come from; when one changes, the former aggregate is announced
/// too.</param>
internal sealed record ChangeSubject(string Aggregate, string Key, params string[] Identity)
{
    /// <summary>Name of the event when a row is added, changed, or removed.</summary>
    internal required string Created { get; init; }

    internal required string Updated { get; init; }

    internal required string Deleted { get; init; }
}
