namespace Kinow.ClientApi.Sql.Renewals;

/// <summary>The renewals of one day.</summary>
/// <param name="Day">The day, in UTC.</param>
/// <param name="Gateway">What they are charged through.</param>
/// <param name="Count">How many are due.</param>
/// <param name="Declined">Of how many an attempt was declined before.</param>
public sealed record DueDay(DateOnly Day, string? Gateway, long Count, long Declined);
