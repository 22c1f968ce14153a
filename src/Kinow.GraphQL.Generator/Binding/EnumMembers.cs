using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Binding;

/// <summary>The members of a bound C# enum for the values of a contract enum.</summary>
internal static class EnumMembers
{
    /// <summary>The member of a value; letter case and underscores do not matter.</summary>
    public static string? Find(CSharpType bound, EnumValue value) =>
        bound.Members.FirstOrDefault(m => m == value.Name) ?? bound.Members.FirstOrDefault(m => Names.AreSame(m, value.Name));
}
