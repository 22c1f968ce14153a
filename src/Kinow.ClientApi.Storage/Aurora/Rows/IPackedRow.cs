namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A row that can be read from an array of its values: many such rows fit into one value, which costs the provider far less than rows.</summary>
internal interface IPackedRow<TSelf> : IOwnedRow
    where TSelf : IPackedRow<TSelf>
{
    /// <summary>The values that make a row, as the statement has to list them.</summary>
    static abstract TSelf Read(ref PackedValues values);
}
