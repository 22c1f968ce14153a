namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A feature, its name apart.</summary>
internal sealed record FeatureRow(long Id, int Position);
