using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;

namespace Kinow.Infra.Functions;

/// <summary>The right to send mails by Amazon SES.</summary>
internal static class MailAccess
{
    /// <summary>May send mails that come from one address, whether it was verified itself or its domain, and no others.</summary>
    /// <param name="function">The function.</param>
    /// <param name="from">The address.</param>
    public static void Allow(Function function, string from) => function.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps
    {
        Actions = ["ses:SendEmail"],
        Resources = [IdentityOf(function, from), IdentityOf(function, from.Split('@')[1])],
        Conditions = new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["ses:FromAddress"] = from },
        },
    }));

    private static string IdentityOf(Function function, string name)
    {
        var stack = Stack.Of(function);
        return $"arn:{stack.Partition}:ses:{stack.Region}:{stack.Account}:identity/{name}";
    }
}
