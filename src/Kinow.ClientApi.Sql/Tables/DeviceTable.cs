using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The devices of accounts.</summary>
internal static class DeviceTable
{
    internal static readonly MappedTable<DeviceRow> Map = new("customer_device", Read);

    private static readonly ReadColumn<Guid> Id = Map.Column("id", SqlTypes.Uuid, static row => row.Device.Id);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<string> Fingerprint =
        Map.Column("fingerprint", SqlTypes.Text, static row => row.Device.Fingerprint);
    private static readonly ReadColumn<string?> Type = Map.Column("type", SqlTypes.TextOrNull, static row => row.Device.Type);
    private static readonly ReadColumn<string?> Os = Map.Column("os", SqlTypes.TextOrNull, static row => row.Device.Os);
    private static readonly ReadColumn<string?> Application =
        Map.Column("application", SqlTypes.TextOrNull, static row => row.Device.Application);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static row => row.Device.DateAdd);
    private static readonly ReadColumn<DateTimeOffset> DateUpd =
        Map.Column("date_upd", SqlTypes.Instant, static row => row.Device.DateUpd);

    static DeviceTable()
    {
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows("devices", "id", "fingerprint", "type", "os", "application", "date_add", "date_upd")
            .Without("customer_id"));
    }

    private static DeviceRow Read(SqlRow row) => new(
        row.Get(Customer),
        new()
        {
            Id = row.Get(Id),
            Fingerprint = row.Get(Fingerprint),
            Type = row.Get(Type),
            Os = row.Get(Os),
            Application = row.Get(Application),
            DateAdd = row.Get(DateAdd),
            DateUpd = row.Get(DateUpd),
        });
}
