using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The identities of other services that open accounts.</summary>
internal static class IdentityTable
{
    internal static readonly MappedTable<IdentityRow> Map = new("customer_identity", Read);

    private static readonly ReadColumn<string> Issuer = Map.Column("issuer", SqlTypes.Text, static row => row.Identity.Key.Issuer);
    private static readonly ReadColumn<string> Subject = Map.Column("subject", SqlTypes.Text, static row => row.Identity.Key.Subject);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<EmailAddress?> Email =
        Map.Column("email", SqlTypes.EmailOrNull, static row => row.Identity.VerifiedEmail);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static row => row.Identity.DateAdd);

    static IdentityTable()
    {
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows("identities", "issuer", "subject", "email", "date_add").Without("customer_id"));
    }

    private static IdentityRow Read(SqlRow row) =>
        new(row.Get(Customer), new(new(row.Get(Issuer), row.Get(Subject)), row.Get(DateAdd), row.Get(Email)));
}
