using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Contract;

public sealed class DescriptionTests
{
    private static readonly Schema Schema = ClientApiServices.CreateSchema();

    [Fact]
    public void Everything_in_the_contract_is_described()
    {
        var all = Schema.Types.Where(t => !t.IsIntrospection).SelectMany(OfType).Concat(Schema.Directives.SelectMany(OfDirective)).ToList();
        Assert.Contains(all, m => m.Name == "CMS.products(query)");
        Assert.Empty(all.Where(m => string.IsNullOrWhiteSpace(m.Description)).Select(m => m.Name));
        Assert.False(string.IsNullOrWhiteSpace(Schema.Description));
    }

    private static IEnumerable<(string Name, string? Description)> OfType(NamedType type) =>
    [
        (type.Name, type.Description),
        .. type switch
        {
            FieldsType fields => fields.Fields.SelectMany(OfField),
            EnumType values => values.Values.Select(v => ($"{type.Name}.{v.Name}", v.Description)),
            InputObjectType input => input.Fields.Select(f => ($"{type.Name}.{f.Name}", f.Description)),
            _ => [],
        },
    ];

    private static IEnumerable<(string Name, string? Description)> OfField(OutputField field) =>
        [(field.ToString(), field.Description), .. field.Arguments.Select(a => ($"{field}({a.Name})", a.Description))];

    private static IEnumerable<(string Name, string? Description)> OfDirective(DirectiveType directive) =>
        [("@" + directive.Name, directive.Description), .. directive.Arguments.Select(a => ($"@{directive.Name}({a.Name})",
            a.Description))];
}
