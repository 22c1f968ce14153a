using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A table of the features' values that objects state.</summary>
internal sealed class FactTable : MappedTable<FactRow>
{
    private readonly ReadColumn<long> ownerColumn;
    private readonly ReadColumn<long> value;
    private readonly ReadColumn<int> position;
    private string? statement;

    internal FactTable(string name, string owner, ChangeSubject subject, bool byKind = false)
        : base(name)
    {
        if (byKind) WriteOnly("kind", SqlEnums.PersonKind, static row => row.Kind);
        OwnerName = owner;
        ownerColumn = Column(owner, SqlTypes.Long, static row => row.Owner);
        value = Column("feature_value_id", SqlTypes.Long, static row => row.Value);
        position = Column("position", SqlTypes.Int, static row => row.Position);
        Announces(subject);
    }

    internal string OwnerName { get; }

    /// <summary>The facts with their features; a condition on <c>f</c> follows.</summary>
    internal string Statement => statement ??=
        $"SELECT {All.ListOf("f")}, v.{FeatureValueTable.Feature.Name} "
        + $"FROM {Sql} f JOIN {FeatureValueTable.Map.Sql} v ON v.id = f.{value.Name}";

    internal override FactRow Read(SqlRow row) =>
        new(row.Get(ownerColumn), row.Get(value), row.Get(position)) { Feature = row.At(All.Count, FeatureValueTable.Feature.Type) };
}
