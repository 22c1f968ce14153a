namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Something that an operator has done, as the book tells it.</summary>
/// <param name="Action">What was done.</param>
/// <param name="Date">When it was begun.</param>
/// <param name="Outcome">What came of it: <c>begun</c>, <c>done</c>, <c>refused</c> or <c>failed</c>.</param>
/// <param name="Detail">More of it.</param>
/// <param name="IsReversible">Whether it can be taken back, as long as nothing has changed since.</param>
/// <param name="UndoneBy">The action that has taken it back.</param>
public sealed record OperatorEntry(
    OperatorAction Action, DateTimeOffset Date, string Outcome, string? Detail, bool IsReversible, Guid? UndoneBy);
