namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A command that was carried out on an account.</summary>
internal sealed record AppliedRow(Guid Customer, Guid Id, DateTimeOffset DateAdd);
