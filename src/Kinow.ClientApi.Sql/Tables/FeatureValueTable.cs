using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The values of features.</summary>
internal static class FeatureValueTable
{
    internal static readonly MappedTable<FeatureValueRow> Map = new("feature_value", Read);

    internal static readonly TextTable<FeatureValue> Texts = new(
        "feature_value_text",
        "feature_value_id",
        ChangeAggregate.Feature.PartBy("SELECT v.feature_id FROM feature_value v WHERE v.id = {row}.feature_value_id", "feature_value_id"));

    internal static readonly TextColumn Text = Texts.Text("value", static value => value.Value);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static row => row.Id);

    internal static readonly ReadColumn<long> Feature = Map.Column("feature_id", SqlTypes.Long, static row => row.Feature);

    private static readonly ReadColumn<bool> Custom = Map.Column("custom", SqlTypes.Bool, static row => row.Custom);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static FeatureValueTable()
    {
        const string own = "feature_value_id = {row}.id";
        Map.Announces(ChangeAggregate.Feature.Part("feature_id"))
            .Removes(ProductTable.Facts, own).Removes(CategoryTable.Facts, own).Removes(PersonTable.Facts, own);
    }

    private static FeatureValueRow Read(SqlRow row) => new(row.Get(Id), row.Get(Feature), row.Get(Custom), row.Get(Position));
}
