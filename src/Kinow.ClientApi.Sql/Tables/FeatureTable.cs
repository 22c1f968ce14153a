using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Features: what facts are about.</summary>
internal static class FeatureTable
{
    internal static readonly MappedTable<FeatureRow> Map = new("feature", Read);

    internal static readonly TextTable<Feature> Texts = new("feature_text", "feature_id", ChangeAggregate.Feature.Part("feature_id"));
    internal static readonly TextColumn Name = Texts.Text("name", static feature => feature.Name);

    private const string Values = "feature_value_id IN (SELECT v.id FROM feature_value v WHERE v.feature_id = {row}.id)";

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static row => row.Id);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static FeatureTable() => Map.Announces(ChangeAggregate.Feature.Itself("id"))
        .Removes(ProductTable.Facts, Values).Removes(CategoryTable.Facts, Values).Removes(PersonTable.Facts, Values);

    private static FeatureRow Read(SqlRow row) => new(row.Get(Id), row.Get(Position));
}
