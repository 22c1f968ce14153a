using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Whom one may write to at the platform, names and descriptions apart.</summary>
internal static class ContactTable
{
    internal static readonly MappedTable<Ordered<Contact>> Map = new("contact", Read);

    internal static readonly TextTable<Contact> Texts = new("contact_text", "contact_id", ChangeAggregate.Settings);
    internal static readonly TextColumn Name = Texts.Text("name", static contact => contact.Name);
    internal static readonly TextColumn Description = Texts.Text("description", static contact => contact.Description);

    private static readonly ReadColumn<int> Id = Map.Column("id", SqlTypes.Int, static row => row.Item.Id);
    private static readonly ReadColumn<string> Address = Map.Column("address", SqlTypes.Text, static row => row.Item.Address);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static ContactTable() => Map.Announces(ChangeAggregate.Settings);

    private static Ordered<Contact> Read(SqlRow row) =>
        new(new(row.Get(Id), row.Get(Address), LocalizedText.Missing, LocalizedText.Missing), row.Get(Position));
}
