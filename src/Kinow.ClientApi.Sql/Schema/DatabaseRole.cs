using System.Collections.Immutable;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>
/// What a function does with the tables. Its database user may do this and nothing else; what triggers do on its behalf they do with the
/// rights of whoever made them.
/// </summary>
public sealed class DatabaseRole
{
    private const string Select = "SELECT";
    private const string Insert = "INSERT";
    private const string Update = "UPDATE";
    private const string Delete = "DELETE";

    private DatabaseRole(string name, params ReadOnlySpan<(string Table, string Right)> rights) => (Name, Rights) = (name, [.. rights]);

    /// <summary>
    /// The GraphQL function reads what the read model does not have, and what it never has for the owner who asks for it. It writes
    /// nothing.
    /// </summary>
    public static DatabaseRole GraphQL { get; } = new("graphql", [.. Reading(), .. On(ViewingTable.Map.Name, Select)]);

    /// <summary>The webhook function reads what it makes documents of.</summary>
    public static DatabaseRole Webhook { get; } = new("webhook", [.. Reading()]);

    /// <summary>The worker function carries out commands, makes documents of accounts, and delivers the change log.</summary>
    public static DatabaseRole Worker { get; } = new(
        "worker",
        [
            .. Reading(),
            .. On(CustomerTable.Map.Name, Insert, Update, Delete),
            .. On(AccessTable.Map.Name, Insert, Update),
            .. On(OrderTable.Map.Name, Insert, Update),
            .. On(OrderLineTable.Map.Name, Insert, Update),
            .. On(OrderVoucherTable.Map.Name, Insert, Update),
            .. On(OrderHistoryTable.Map.Name, Insert, Update),
            .. On(PaymentTable.Map.Name, Insert, Update),
            .. On(PrepaymentOperationTable.Map.Name, Insert, Update),
            .. On(CreditNoteTable.Map.Name, Insert, Update),
            .. On(OpenOrderTable.Map.Name, Select, Insert, Update, Delete),
            .. On("number_series", Select, Insert, Update),
            .. On(GatewayErasureTable.Map.Name, Select, Insert, Update, Delete),
            .. On(StorePurchaseTable.Map.Name, Insert, Update),
            .. On(StoreTransactionTable.Map.Name, Insert, Update),
            .. On(GiftTable.Map.Name, Insert, Update),
            .. On(PlaysTable.Map.Name, Insert, Update),
            .. On(ProfileTable.Map.Name, Insert, Update, Delete),
            .. On(BookmarkTable.Map.Name, Insert, Update, Delete),
            .. On(DeviceTable.Map.Name, Insert, Update, Delete),
            .. On(PlaylistTable.Map.Name, Insert, Update, Delete),
            .. On(IdentityTable.Map.Name, Insert, Delete),
            .. On(WatchingTable.Map.Name, Insert, Update, Delete),
            .. On(SessionTable.Map.Name, Insert, Update, Delete),
            .. On(CartTable.Map.Name, Insert, Update, Delete),
            .. On(CartLineTable.Map.Name, Insert, Update, Delete),
            .. On(CartVoucherTable.Map.Name, Insert, Delete),
            .. On(VoucherTable.Map.Name, Update),
            .. On(VoucherUseTable.Map.Name, Insert, Update),
            .. On(CommandTable.Map.Name, Insert, Update, Delete),
            .. On(ViewingTable.Map.Name, Select, Insert, Update),
            .. On("change_log", Update, Delete),
        ]);

    /// <summary>All of them.</summary>
    public static ImmutableArray<DatabaseRole> All { get; } = [GraphQL, Worker, Webhook];

    /// <summary>The function.</summary>
    public string Name { get; }

    internal ImmutableHashSet<(string Table, string Right)> Rights { get; }

    /// <summary>The name of the user on a platform, at most 32 characters.</summary>
    public string UserOf(int platform) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"kinow_{platform}_{Name}");

    // An account is read together with which of its changes are still to be told.
    private static IEnumerable<(string Table, string Right)> Reading() =>
        TableMaps.All.Where(static table => table is not UnmappedTable && table != ViewingTable.Map)
            .SelectMany(static table => On(table.Name, Select))
            .Concat(On("change_log", Select));

    private static IEnumerable<(string Table, string Right)> On(string table, params IEnumerable<string> rights) =>
        rights.Select(right => (table, right));
}
