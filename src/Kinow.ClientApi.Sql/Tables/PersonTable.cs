using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Actors and directors. They are numbered apart: a number may be in both.</summary>
internal static class PersonTable
{
    internal static readonly MappedTable<Person> Map = new("person", Read);

    internal static readonly TextTable<Person> Texts =
        new("person_text", "person_id", ChangeAggregate.Person.Part("person_id"), byKind: true);
    internal static readonly TextColumn Description = Texts.Text("description", static person => person.Description);
    internal static readonly TextColumn DescriptionShort = Texts.Text("description_short", static person => person.DescriptionShort);
    internal static readonly TextColumn LinkRewrite = Texts.Text("link_rewrite", static person => person.LinkRewrite);
    internal static readonly TextColumn MetaTitle = Texts.Text("meta_title", static person => person.MetaTitle);
    internal static readonly TextColumn MetaDescription = Texts.Text("meta_description", static person => person.MetaDescription);
    internal static readonly TextColumn MetaKeywords = Texts.Text("meta_keywords", static person => person.MetaKeywords);

    internal static readonly ImageTable Images = new("person_image", "person_id", ChangeAggregate.Person.Part("person_id"), byKind: true);
    internal static readonly FactTable Facts = new("person_feature", "person_id", ChangeAggregate.Person.Part("person_id"), byKind: true);

    private static readonly ReadColumn<PersonKind> Kind = Map.Column("kind", SqlEnums.PersonKind, static person => person.Kind);
    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static person => person.Id);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static person => person.Name);
    private static readonly ReadColumn<bool> Active = Map.Column("active", SqlTypes.Bool, static person => person.Active);
    private static readonly ReadColumn<string?> Image = Map.Column("image", SqlTypes.TextOrNull, static person => person.Image);

    static PersonTable() => Map.Announces(ChangeAggregate.Person.Itself("id"))
        .Removes(CreditTable.Map, "kind = {row}.kind AND person_id = {row}.id");

    private static Person Read(SqlRow row) => new()
    {
        Kind = row.Get(Kind),
        Id = row.Get(Id),
        Name = row.Get(Name),
        Active = row.Get(Active),
        Image = row.Get(Image),
    };
}
