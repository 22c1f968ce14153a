using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Accounts that were erased, and that gateways are still to forget: what tells of them here goes when they have.</summary>
internal static class GatewayErasureTable
{
    internal static readonly Table Map = new UnmappedTable(
            "gateway_erasure",
            "It tells what is still to be erased elsewhere.",
            "id", "gateway", "customer_id", "renewal_token", "attempts", "date_add", "date_check")
        .Erases(Erasure.Change("attempts = 0", "customer_id IN @Accounts"))
        .Exports(Export.Nothing("It holds accounts that were erased, and nobody owns these."));
}
