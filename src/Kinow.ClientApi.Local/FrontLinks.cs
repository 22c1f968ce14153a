using Kinow.ClientApi.Local.Docs;
using Kinow.ClientApi.Local.Front;

namespace Kinow.ClientApi.Local;

/// <summary>Where the first page leads.</summary>
internal static class FrontLinks
{
    // A registered operation that needs no variables.
    private const string Example = "Home";

    /// <summary>What there is to see.</summary>
    /// <param name="options">What the command line asked for.</param>
    /// <param name="mails">Whether mails are kept and shown.</param>
    public static IReadOnlyList<FrontLink> Of(LocalOptions options, bool mails)
    {
        var links = new List<FrontLink>
        {
            new(
                ClientApiEndpoints.TrustedOperations.Replace("{operation}", Example, StringComparison.Ordinal),
                "A registered operation",
                "The home screen by its name, as caches in front keep it."),
            new(ClientApiEndpoints.Health + "/ready", "Health", "Whether the stores answer."),
        };
        links.Insert(0, new(DocsPages.Path, "Documentation", "A guide for each task, and every type and field."));
        if (options.Ide) links.Insert(0, new(ClientApiEndpoints.GraphQL, "IDE", "Explore the contract and try it."));
        if (options.Sample is not null)
            links.Add(new(SampleApp.Path + "/", "Sample app", "What apps make of all this, in a browser: browse, sign in, rent, watch."));
        if (mails) links.Add(new(MailPage.Path, "Mails", "What was not sent: confirmations, recoveries, messages."));
        return links;
    }
}
