using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

internal static class CreditFields
{
    internal static FieldSet<Credit> Build() => new(
    [
        Field.Id<Credit>(static c => c.Person.Id),
        Field.PlainName<Credit>(static c => c.Person.Name),
        new("role", FieldKind.Text, static (c, m, _) => MatchRole(c, m)) { FreeTextWeight = 4 },
        Field.Integer<Credit>("position", static c => c.Position),
    ]);

    private static bool MatchRole(Credit credit, ValueMatcher matcher)
    {
        foreach (var role in credit.Roles)
        {
            if (matcher.Matches(role)) return true;
        }

        return false;
    }
}
