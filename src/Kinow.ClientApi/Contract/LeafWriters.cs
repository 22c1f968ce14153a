using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;

namespace Kinow.ClientApi.Contract;

/// <summary>Writes domain values that stand behind leaf fields.</summary>
internal static class LeafWriters
{
    /// <summary>Writes a text in the language of the request, or the nearest one that it has.</summary>
    public static void Write(ResponseWriter writer, FieldPlan field, LocalizedText value) =>
        writer.String(field, value.Resolve(((ClientApiRequest)writer.Context).Audience.Languages));

    /// <summary>Writes the id of what is made where it is asked for.</summary>
    public static void Write(ResponseWriter writer, FieldPlan field, Guid value) => writer.Formatted(value);

    /// <summary>Writes the id of a way to get access.</summary>
    public static void Write(ResponseWriter writer, FieldPlan field, AccessModeId value) => writer.Formatted(value);

    /// <summary>Writes an address.</summary>
    public static void Write(ResponseWriter writer, FieldPlan field, EmailAddress value) => writer.String(field, value.ToString());
}
