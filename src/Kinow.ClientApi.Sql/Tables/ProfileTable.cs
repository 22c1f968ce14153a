using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The profiles of accounts. Of a PIN, accounts are read with the stamp alone.</summary>
internal static class ProfileTable
{
    internal static readonly MappedTable<ProfileRow> Map = new("customer_profile", Read);

    private static readonly ReadColumn<Guid> Id = Map.Column("id", SqlTypes.Uuid, static row => row.Profile.Id);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Profile.Name);
    private static readonly ReadColumn<string?> Picture = Map.Column("picture", SqlTypes.TextOrNull, static row => row.Profile.Picture);
    private static readonly ReadColumn<LanguageCode> Language =
        Map.Column("language", SqlTypes.LanguageOrNone, static row => row.Profile.Language);
    private static readonly ReadColumn<int?> AgeLimit = Map.Column("age_limit", SqlTypes.IntOrNull, static row => row.Profile.AgeLimit);
    private static readonly ReadColumn<string?> Pin = Map.Column("pin", SqlTypes.TextOrNull, static row => row.Pin);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static row => row.Profile.DateAdd);
    private static readonly ReadColumn<DateTimeOffset> DateUpd =
        Map.Column("date_upd", SqlTypes.Instant, static row => row.Profile.DateUpd);

    static ProfileTable()
    {
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows("profiles", "id", "name", "picture", "language", "age_limit", "date_add", "date_upd")
            .Without("customer_id", "pin"));
    }

    private static ProfileRow Read(SqlRow row) => new(
        row.Get(Customer),
        new()
        {
            Id = row.Get(Id),
            Name = row.Get(Name),
            Picture = row.Get(Picture),
            Language = row.Get(Language),
            AgeLimit = row.Get(AgeLimit),
            PinStamp = PasswordStamp.Of(row.Get(Pin) ?? ""),
            DateAdd = row.Get(DateAdd),
            DateUpd = row.Get(DateUpd),
        },
        row.Get(Pin));
}
