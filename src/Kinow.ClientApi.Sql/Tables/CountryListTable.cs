using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A table of the countries that geolocation rules list.</summary>
internal sealed class CountryListTable : MappedTable<CountryRow>
{
    private readonly ReadColumn<long> ownerColumn;
    private readonly ReadColumn<CountryCode> country;
    private readonly ReadColumn<int> position;

    internal CountryListTable(string name, string owner, ChangeSubject subject)
        : base(name)
    {
        OwnerName = owner;
        ownerColumn = Column(owner, SqlTypes.Long, static row => row.Owner);
        country = Column("country", SqlTypes.Country, static row => row.Country);
        position = Column("position", SqlTypes.Int, static row => row.Position);
        Announces(subject);
    }

    internal string OwnerName { get; }

    internal override CountryRow Read(SqlRow row) => new(row.Get(ownerColumn), row.Get(country), row.Get(position));
}
